class WorkflowUtilitiesAudioCompressor(dsl.Builder, node_type="fal.audio_to_audio.WorkflowUtilitiesAudioCompressor"):
    """
    Compress the dynamics of a recording with FFmpeg in fal's Workflow Utilities.

    Sound above a threshold is turned down by a ratio, with attack, release, knee and make-up gain; Loudnorm aims at a LUFS target instead.

    Args:
        audio: The recording whose volume swings should be reduced. Up to 60 MB.
        threshold: Level in dB above which sound is turned down; lower affects more of the recording.
        ratio: How strongly sound above the threshold is turned down; 1 leaves it, higher presses harder.
        attack: Milliseconds until compression sets in; short catches sudden peaks, long lets them through.
        release: Milliseconds until compression lets go after the sound has dropped.
        makeup: Gain in dB added afterwards to make up for the lost volume.
        knee: Width in dB of the soft bend around the threshold; lower sets in more abruptly.
        output_bitrate: Bit rate of the finished file; higher keeps more of the sound and makes larger files.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        threshold: dsl.Number = -18.0,
        ratio: dsl.Number = 3.0,
        attack: dsl.Number = 5.0,
        release: dsl.Number = 50.0,
        makeup: dsl.Number = 8.0,
        knee: dsl.Number = 2.83,
        output_bitrate: dsl.Input[Literal["128k", "192k", "256k", "320k"]] = "192k",
    ) -> None:
        super().__init__(
            audio=audio,
            threshold=threshold,
            ratio=ratio,
            attack=attack,
            release=release,
            makeup=makeup,
            knee=knee,
            output_bitrate=output_bitrate,
        )
