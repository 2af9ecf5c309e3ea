class HunyuanVideoFoley(dsl.Builder, node_type="fal.video_to_video.HunyuanVideoFoley"):
    """
    Add foley to a silent clip with Tencent's Hunyuan Video Foley, guided by the picture and a text description of the sound.

    A negative prompt keeps unwanted tones away; returns the video with its new audio.

    Args:
        video: The source footage that this endpoint works on.
        text_prompt: The sounds wanted, in words, such as slow footsteps on gravel; not a description of the picture.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        text_prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "noisy, harsh",
        guidance_scale: dsl.Number = 4.5,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            text_prompt=text_prompt,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
