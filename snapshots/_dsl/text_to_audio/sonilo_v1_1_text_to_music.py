class SoniloV1_1TextToMusic(dsl.Builder, node_type="fal.text_to_audio.SoniloV1_1TextToMusic"):
    """
    Generate music of exactly 1 to 600 seconds from a prompt with Sonilo 1.1.

    Up to three distinct tracks a run, billed by the second of each; the video sibling takes mood and length from a clip.

    Args:
        prompt: The music you want: genre, mood, instruments, tempo. Concrete words get closest.
        duration: Length of the music in seconds; each second of each track is billed.
        num_samples: How many different tracks to make; each is billed.
    """

    output: dsl.Handle[AudioRef]
    audios: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[int] = 90,
        num_samples: dsl.Input[int] = 1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            num_samples=num_samples,
        )
