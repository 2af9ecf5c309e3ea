class StableAudio25AudioToAudio(dsl.Builder, node_type="fal.audio_to_audio.StableAudio25AudioToAudio"):
    """
    Transform a clip by prompt with Stable Audio 2.5: a hum, loop or recording becomes new music or sound of up to 190 seconds, with strength deciding how much of the source survives.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        prompt: The sound or music that the recording should turn into.
        total_seconds: Seconds of new sound; left out, as long as the input.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        strength: How far to leave the source clip: low keeps it nearly unchanged, the top value ignores it.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str],
        total_seconds: dsl.Input[int] | None = None,
        guidance_scale: dsl.Input[int] = 1,
        num_inference_steps: dsl.Input[int] = 8,
        strength: dsl.Number = 0.8,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            total_seconds=total_seconds,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            strength=strength,
            seed=seed,
        )
