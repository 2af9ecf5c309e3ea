class ElevenlabsDubbing(dsl.Builder, node_type="fal.audio_to_video.ElevenlabsDubbing"):
    """
    Dub a video or audio file into another language with ElevenLabs, keeping the speakers apart; source language and speaker count are detected unless you set them.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        video: The video whose speech is to be translated and spoken anew.
        target_lang: Code of the language to dub into.
        source_lang: Language of the original; left out, it is detected.
        num_speakers: How many people talk; left out, they are counted automatically.
        highest_resolution: Dubs the video at its best resolution; off may return a smaller one sooner.
    """

    output: dsl.Handle[VideoRef]
    target_lang: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef] | None = None,
        video: dsl.Input[VideoRef] | None = None,
        target_lang: dsl.Input[str],
        source_lang: dsl.Input[str] | None = None,
        num_speakers: dsl.Input[int] | None = None,
        highest_resolution: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
            target_lang=target_lang,
            source_lang=source_lang,
            num_speakers=num_speakers,
            highest_resolution=highest_resolution,
        )
