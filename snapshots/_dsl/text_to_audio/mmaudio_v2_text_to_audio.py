class MmaudioV2TextToAudio(dsl.Builder, node_type="fal.text_to_audio.MmaudioV2TextToAudio"):
    """
    Generate up to 30 seconds of ambience or effects from text with MMAudio V2.

    Works from words and returns a sound file; the video sibling matches the sound to a clip.

    Args:
        prompt: The sound you want: sources, surroundings, mood. Concrete words get closest.
        negative_prompt: What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_steps: Steps spent on making the sound; more are cleaner and slower.
        duration: Length of the recording in seconds; longer costs more.
        cfg_strength: Pull of the prompt on the sound; a strong one fits better, a weak one varies more.
        mask_away_clip: Meant for the video version, where it leaves the clip out of account; there is no clip here, so leave it off.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        num_steps: dsl.Input[int] = 25,
        duration: dsl.Number = 8.0,
        cfg_strength: dsl.Number = 4.5,
        mask_away_clip: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_steps=num_steps,
            duration=duration,
            cfg_strength=cfg_strength,
            mask_away_clip=mask_away_clip,
        )
