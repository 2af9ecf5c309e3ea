class Lyria2(dsl.Builder, node_type="fal.text_to_audio.Lyria2"):
    """
    Compose a roughly 30-second instrumental clip from a description with Google's Lyria 2, at 48 kHz; name what to leave out in the negative prompt.

    No lyrics and no length to set.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        negative_prompt: What should stay out of the recording: sounds, instruments or flaws. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
