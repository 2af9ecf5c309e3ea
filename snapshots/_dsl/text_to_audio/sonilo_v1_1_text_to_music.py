class SoniloV1_1TextToMusic(dsl.Builder, node_type="fal.text_to_audio.SoniloV1_1TextToMusic"):
    """
    sonilo/v1.1/text-to-music on fal.ai: its words are not written yet.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        duration: Length of the recording in seconds.
        num_samples: How many variants to produce, or faces to sample; more give more choice and take longer.
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
