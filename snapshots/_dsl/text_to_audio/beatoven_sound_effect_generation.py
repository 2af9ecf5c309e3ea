class BeatovenSoundEffectGeneration(dsl.Builder, node_type="fal.text_to_audio.BeatovenSoundEffectGeneration"):
    """
    Generate a sound effect from a description with Beatoven: animals, vehicles, nature, other worlds.

    Gives 1 to 35 seconds; creativity, refinement and a negative prompt can be set. Its sibling composes music.

    Args:
        prompt: The sound you want: source, surroundings and how it goes. Concrete words get closest.
        negative_prompt: What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.
        duration: Length of the recording in seconds.
        refinement: How much work goes into polishing the sound. Higher may sound better and takes longer.
        creativity: How freely the description is interpreted. Lower stays closer to the words.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[AudioRef]
    prompt: dsl.Handle[str]
    metadata: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        duration: dsl.Number = 5.0,
        refinement: dsl.Input[int] = 40,
        creativity: dsl.Number = 16.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            duration=duration,
            refinement=refinement,
            creativity=creativity,
            seed=seed,
        )
