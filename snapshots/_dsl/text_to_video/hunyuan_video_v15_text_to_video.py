class HunyuanVideoV15TextToVideo(dsl.Builder, node_type="fal.text_to_video.HunyuanVideoV15TextToVideo"):
    """
    Generate 480p video from text with Hunyuan Video 1.5, Tencent's newer model: 121 frames by default, negative prompt, adjustable steps, 16:9 or 9:16, silent.

    The first Hunyuan Video goes to 720p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        aspect_ratio: Shape of the video as width to height.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        num_frames: dsl.Input[int] = 121,
        resolution: dsl.Input[Literal["480p"]] = "480p",
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            resolution=resolution,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
