class Ltx2AudioToVideo(dsl.Builder, node_type="fal.audio_to_video.Ltx2AudioToVideo"):
    """
    Make a video to 2 to 20 seconds of sound with LTX-2 Pro.

    Takes a recording with a prompt, a first picture or both. Retired at fal; LTX-2.3 Pro follows here and adds a choice of shape.

    Args:
        audio: Speech, music or other sound that the video is made to. 2 to 20 seconds.
        image: Picture for the first frame; without one a prompt is required.
        prompt: What the video shows; required without an image. With one it says how the image should move.
        guidance_scale: How closely the prompt is followed; unset, it is higher with an image than with text alone.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        image: dsl.FileInput[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        guidance_scale: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            guidance_scale=guidance_scale,
        )
