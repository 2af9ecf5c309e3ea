class HunyuanVideoV15ImageToVideo(dsl.Builder, node_type="fal.image_to_video.HunyuanVideoV15ImageToVideo"):
    """
    Animate an image with Hunyuan Video 1.5, Tencent's newer model, at 480p: 121 frames by default, negative prompt and step count exposed, prompt expansion on.

    No audio.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        image: The still image to set in motion, in most cases the first frame.
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
        image: dsl.Input[ImageRef],
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
