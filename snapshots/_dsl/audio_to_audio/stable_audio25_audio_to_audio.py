class StableAudio25AudioToAudio(dsl.Builder, node_type="fal.audio_to_audio.StableAudio25AudioToAudio"):
    """
    Transform a clip by prompt with Stable Audio 2.5: a hum, loop or recording becomes new music or sound of up to 190 seconds, with strength deciding how much of the source survives.

    Args:
        prompt: The sound or music that the recording should turn into.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        strength: How far to leave the source clip: low keeps it nearly unchanged, the top value ignores it.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        total_seconds: Seconds of new sound; left out, as long as the input.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        audio: dsl.Input[AudioRef],
        strength: dsl.Number = 0.8,
        num_inference_steps: dsl.Input[int] = 8,
        total_seconds: dsl.Input[int] | None = None,
        guidance_scale: dsl.Number = 1.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            audio=audio,
            strength=strength,
            num_inference_steps=num_inference_steps,
            total_seconds=total_seconds,
            guidance_scale=guidance_scale,
            seed=seed,
        )
