class ElevenlabsDubbing(dsl.Builder, node_type="fal.audio_to_video.ElevenlabsDubbing"):
    """
    Dub a video into another language with ElevenLabs, keeping the speakers apart.

    Translates and speaks by itself, from one file and a language code; a recording is accepted too, but fal promises the dubbed file for a video only.

    Args:
        audio: Recording to dub, if there is no video; a video goes before it. By fal's text the result is filled in only when a video was given.
        video: The video whose speech is to be translated and spoken anew; give this or a recording. It goes first when both are given.
        target_lang: Two-letter code of the language to dub into, such as es or hi.
        source_lang: Code of the language spoken now; unset, it is detected.
        num_speakers: How many people talk; unset, they are counted by the model.
        highest_resolution: Dubs the video at its best resolution; off may return a smaller one sooner.
    """

    output: dsl.Handle[VideoRef]
    target_lang: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef] | None = None,
        video: dsl.FileInput[VideoRef] | None = None,
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
