class Lyria2(dsl.Builder, node_type="fal.text_to_audio.Lyria2"):
    """
    Compose about 30 seconds of instrumental music from a description, with Google's Lyria 2 at 48 kHz.

    A negative prompt and a seed are its own; Lyria 3 sings and takes a picture.

    Args:
        prompt: The music you want: genre, mood, instruments, tempo.
        negative_prompt: What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "low quality",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
        )
