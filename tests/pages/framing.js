// The form of another site: the same machine by its other name.
const frame = document.createElement('iframe');
frame.src = `http://localhost:${location.port}/application.html`;
frame.width = '800';
frame.height = '600';
document.body.append(frame);
