# A server with one window, whose command ends it.  It has a name, which would follow what runs in it just then.
tmux -S ./tmux.sock -f none new-session -d -s x -n window 'cat b >got; tmux -S ./tmux.sock wait-for -S ready; tmux -S ./tmux.sock wait-for more'
tmux -S ./tmux.sock wait-for ready
tmux -S ./tmux.sock list-windows -F '#W'
pid=$(tmux -S ./tmux.sock display-message -p '#{pid}')
tmux -S ./tmux.sock kill-server
tail -f --pid="$pid" b >/dev/null
