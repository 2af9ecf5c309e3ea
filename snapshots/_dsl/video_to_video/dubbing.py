class Dubbing(dsl.Builder, node_type="fal.video_to_video.Dubbing"):
    """
    Dub the speech of a video into Hindi, Turkish or English and match the lips to it.

    Takes one video and neither script nor recording; with lip sync off only the sound changes.

    Args:
        video: The video whose speech is to be translated and spoken anew.
        target_language: Language in which the people in the video should speak.
        do_lipsync: Fits the mouth to the new language; off only changes the sound.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        target_language: dsl.Input[Literal["hindi", "turkish", "english"]] = "hindi",
        do_lipsync: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            target_language=target_language,
            do_lipsync=do_lipsync,
        )
