-- How much is under way, seen at one moment: what moves from one place to the next is counted once. ARGV: prefix, now
-- (ms), streams. Returns the number of entries, of what was put aside, and of those to whom something is due.
local prefix = ARGV[1]
local pending = redis.call('ZCARD', prefix .. 'later') + redis.call('ZCOUNT', prefix .. 'due', '-inf', ARGV[2])
for i = 3, #ARGV do pending = pending + redis.call('XLEN', prefix .. ARGV[i]) end
return pending
