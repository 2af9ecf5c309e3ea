class OmniHumanV15(dsl.Builder, node_type="fal.image_to_video.OmniHumanV15"):
    """
    Turn a human photo and audio into a performance with ByteDance's OmniHuman 1.5: adds an optional prompt, a turbo switch, and 1080p for up to 30 seconds or 720p for up to 60 seconds of sound.

    Args:
        audio: The speech or song that the lips follow.
        image: Picture of the person or figure who is to speak or perform.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        turbo_mode: Runs a shortened process that is quicker and hardly looks different.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        turbo_mode: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            resolution=resolution,
            turbo_mode=turbo_mode,
        )
