class HunyuanVideoFoley(dsl.Builder, node_type="fal.video_to_video.HunyuanVideoFoley"):
    """
    Add sound effects to a clip with Tencent's Hunyuan Video Foley, from the picture and a description.

    The wanted sounds must be put in words, unwanted ones can be ruled out; returns the video with its sound.

    Args:
        video: Clip that should get sound; the timing follows its picture.
        text_prompt: The sounds wanted, in words, such as slow footsteps on gravel; not a description of the picture.
        negative_prompt: What should not be heard, such as noise or harsh tones. Empty rules nothing out.
        guidance_scale: How closely the sound keeps to the description: higher is stricter, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
