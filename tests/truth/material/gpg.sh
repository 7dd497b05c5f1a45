# Encryption with a word, and the end of the agent that this starts.
mkdir -m 700 .gnupg
gpg --batch --quiet --passphrase x --pinentry-mode loopback -c -o a.gpg a
gpgconf --kill all
