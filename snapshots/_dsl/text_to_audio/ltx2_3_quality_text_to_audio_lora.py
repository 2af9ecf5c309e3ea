class Ltx2_3QualityTextToAudioLora(dsl.Builder, node_type="fal.text_to_audio.Ltx2_3QualityTextToAudioLora"):
    """
    Generate sound alone from text in a trained manner with LTX-2.3 and up to three LoRAs.

    Takes a prompt and LoRA files from a direct web address; length is set in frames and frame rate.

    Args:
        prompt: The sound wanted: voices, noises, music, place and mood.
        loras: Up to three LoRAs for LTX-2.3 of at most 3 GB each, every one with its own weight.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        frames_per_second: Rate by which the number of frames is turned into seconds; lower makes the recording longer.
        num_frames: Length of the recording in video frames; divided by frames per second it gives seconds.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[AudioRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        loras: dsl.ListInput[shared.LoraWeightWithTransformer],
        enable_prompt_expansion: dsl.Input[bool] = False,
        frames_per_second: dsl.Input[int] = 24,
        num_frames: dsl.Input[int] = 121,
        guidance_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[str] = "pc game, console game, video game, cartoon, childish, ugly",
        num_inference_steps: dsl.Input[int] = 15,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            loras=loras,
            enable_prompt_expansion=enable_prompt_expansion,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
