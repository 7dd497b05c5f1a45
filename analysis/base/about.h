/* about.h - what prov says about itself. */
#ifndef PROV_ABOUT_H
#define PROV_ABOUT_H

#define ABOUT_SOURCE "https://github.com/prov-recorder/prov"
#define ABOUT_ISSUES "https://github.com/prov-recorder/prov/issues"

#endif
