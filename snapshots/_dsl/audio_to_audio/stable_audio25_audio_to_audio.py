class StableAudio25AudioToAudio(dsl.Builder, node_type="fal.audio_to_audio.StableAudio25AudioToAudio"):
    """
    Transform a recording by prompt with Stable Audio 2.5, up to 190 seconds long.

    Strength decides how much of the source survives; inpaint changes one stretch only and leaves the rest.

    Args:
        prompt: The sound or music that the recording should turn into.
        audio: The recording to transform: a hum, a loop, a beat or any sound.
        strength: How far to leave the source clip: low keeps it nearly unchanged, the top value ignores it.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        total_seconds: Length of the new sound in seconds; unset, as long as the recording.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        audio: dsl.FileInput[AudioRef],
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
