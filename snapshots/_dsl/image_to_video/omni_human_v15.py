class OmniHumanV15(dsl.Builder, node_type="fal.image_to_video.OmniHumanV15"):
    """
    Make a person in a picture speak or sing along with a recording, with ByteDance's OmniHuman 1.5.

    Adds a prompt, a mask for who speaks, turbo, and 1080p for 30 or 720p for 60 seconds of sound.

    Args:
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        image: Picture of the person or figure that should speak or sing.
        mask: Mask for the picture: only the person in its white area speaks.
        audio: Recording of the speech or song that face and body follow, under 30 seconds at 1080p and under 60 at 720p.
        turbo_mode: Makes the video faster, at a slight loss of quality.
        resolution: Size of the video: 720p is faster and takes up to 60 seconds of sound, 1080p up to 30.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef] | None = None,
        audio: dsl.FileInput[AudioRef],
        turbo_mode: dsl.Input[bool] = False,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            mask=mask,
            audio=audio,
            turbo_mode=turbo_mode,
            resolution=resolution,
        )
