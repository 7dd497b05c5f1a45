include(`part.m4')sinclude(`none.m4')syscmd(`cat b')
