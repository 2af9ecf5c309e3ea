class Ltx2_3AudioToVideo(dsl.Builder, node_type="fal.audio_to_video.Ltx2_3AudioToVideo"):
    """
    Make a video to 2 to 20 seconds of sound with LTX-2.3 Pro.

    Takes a recording with a prompt, a first picture or both; widescreen, vertical or the picture's shape. The 22B endpoints set size, frames and steps too.

    Args:
        audio: Speech, music or other sound that the video is made to. 2 to 20 seconds.
        image: Picture for the first frame; without one a prompt is required.
        prompt: What the video shows; required without an image. With one it says how the image should move.
        guidance_scale: How closely the prompt is followed; unset, it is higher with an image than with text alone.
        aspect_ratio: Shape of the video; auto takes it from the image, or widescreen when there is none.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        image: dsl.FileInput[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        guidance_scale: dsl.Number | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            guidance_scale=guidance_scale,
            aspect_ratio=aspect_ratio,
        )
