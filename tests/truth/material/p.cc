#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main()
{
	std::vector<std::string> words = {"b", "a"};

	std::sort(words.begin(), words.end());
	std::cout << words[0] << '\n';
}
