class Magi(dsl.Builder, node_type="fal.text_to_video.Magi"):
    """
    Generate a silent 4 to 8 second clip (96 to 192 frames) from text with MAGI-1, a model noted for physical interactions.

    Full version with up to 64 denoising steps at 480p or 720p; the distilled sibling is faster.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape as width to height; auto leaves the choice to the model.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_frames: dsl.Input[int] = 96,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        num_inference_steps: dsl.Input[Literal[4, 8, 16, 32, 64]] = 16,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
