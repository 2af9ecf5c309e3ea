class NovaSr(dsl.Builder, node_type="fal.audio_to_audio.NovaSr"):
    """
    Turn muffled 16 kHz speech into clear 48 kHz speech with Nova SR. Restores the treble and leaves noise as it is, which DeepFilterNet3 removes; format and bit rate can be chosen.

    Args:
        audio: Recording of muffled speech, such as a phone line at 16 kHz.
        audio_format: File type of the brightened speech.
        bitrate: Amount of data per second of sound; higher sounds cleaner and makes a larger file.
    """

    output: dsl.Handle[AudioRef]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        audio_format: dsl.Input[Literal["mp3", "aac", "m4a", "ogg", "opus", "flac", "wav"]] = "mp3",
        bitrate: dsl.Input[str] = "192k",
    ) -> None:
        super().__init__(
            audio=audio,
            audio_format=audio_format,
            bitrate=bitrate,
        )
