class OmniHumanV15(dsl.Builder, node_type="fal.image_to_video.OmniHumanV15"):
    """
    Turn a human photo and audio into a performance with ByteDance's OmniHuman 1.5: adds an optional prompt, a turbo switch, and 1080p for up to 30 seconds or 720p for up to 60 seconds of sound.

    Args:
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        image: Picture of the person or figure who is to speak or perform.
        mask: Image that marks the area to work on, usually white where something may change.
        audio: The speech or song that the lips follow.
        turbo_mode: Runs a shortened process that is quicker and hardly looks different.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef] | None = None,
        audio: dsl.Input[AudioRef],
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
