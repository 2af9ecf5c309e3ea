class Ltx2_3QualityTextToAudio(dsl.Builder, node_type="fal.text_to_audio.Ltx2_3QualityTextToAudio"):
    """
    fal-ai/ltx-2.3-quality/text-to-audio on fal.ai: its words are not written yet.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the recording: sounds, instruments or flaws. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
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
            enable_prompt_expansion=enable_prompt_expansion,
            frames_per_second=frames_per_second,
            num_frames=num_frames,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
