class StableAudio25TextToAudio(dsl.Builder, node_type="fal.text_to_audio.StableAudio25TextToAudio"):
    """
    Generate music or sound effects of up to 190 seconds from text with Stable Audio 2.5, in four to eight steps.

    Stable Audio Open stops at 47 seconds; Stable Audio 3 Medium goes past six minutes.

    Args:
        prompt: The sound or music you want: source or genre, mood, instruments, tempo. Concrete words get closest.
        seconds_total: Length of the sound in seconds.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seconds_total: dsl.Input[int] = 190,
        num_inference_steps: dsl.Input[int] = 8,
        guidance_scale: dsl.Number = 1.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seconds_total=seconds_total,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
        )
