class HunyuanVideoV15ImageToVideo(dsl.Builder, node_type="fal.image_to_video.HunyuanVideoV15ImageToVideo"):
    """
    Animate a picture with Tencent's Hunyuan Video 1.5 at 480p, up to 121 silent frames.

    Negative prompt, steps and prompt expansion can be set; the first Hunyuan Video is fixed at 720p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; 480p is the only one.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        image: The picture that the video opens with.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        resolution: dsl.Input[Literal["480p"]] = "480p",
        num_frames: dsl.Input[int] = 121,
        enable_prompt_expansion: dsl.Input[bool] = True,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            num_frames=num_frames,
            enable_prompt_expansion=enable_prompt_expansion,
            image=image,
        )
