class ElevenlabsDubbing(dsl.Builder, node_type="fal.audio_to_video.ElevenlabsDubbing"):
    """
    Dub a video or audio file into another language with ElevenLabs, keeping the speakers apart; source language and speaker count are detected unless you set them.

    Args:
        target_lang: Code of the language to dub into.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        video: The video whose speech is to be translated and spoken anew.
        highest_resolution: Dubs the video at its best resolution; off may return a smaller one sooner.
        num_speakers: How many people talk; left out, they are counted automatically.
        source_lang: Language of the original; left out, it is detected.
    """

    output: dsl.Handle[VideoRef]
    target_lang: dsl.Handle[str]

    def __init__(
        self,
        *,
        target_lang: dsl.Input[str],
        audio: dsl.Input[AudioRef] | None = None,
        video: dsl.Input[VideoRef] | None = None,
        highest_resolution: dsl.Input[bool] = True,
        num_speakers: dsl.Input[int] | None = None,
        source_lang: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            target_lang=target_lang,
            audio=audio,
            video=video,
            highest_resolution=highest_resolution,
            num_speakers=num_speakers,
            source_lang=source_lang,
        )
