class NovaSr(dsl.Builder, node_type="fal.audio_to_audio.NovaSr"):
    """
    Widen the bandwidth of muffled 16 kHz speech to 48 kHz with Nova SR. It restores treble; for removing background noise take DeepFilterNet3.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        audio_format: File type of the cleaned sound.
        bitrate: Amount of data per second of sound; higher sounds cleaner and makes a larger file.
    """

    output: dsl.Handle[AudioRef]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        audio_format: dsl.Input[Literal["mp3", "aac", "m4a", "ogg", "opus", "flac", "wav"]] = "mp3",
        bitrate: dsl.Input[str] = "192k",
    ) -> None:
        super().__init__(
            audio=audio,
            audio_format=audio_format,
            bitrate=bitrate,
        )
