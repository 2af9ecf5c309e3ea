class BerniniRTextToVideo(dsl.Builder, node_type="fal.text_to_video.BerniniRTextToVideo"):
    """
    Generate a silent clip from text with Bernini-R, ByteDance's model that both generates and edits video.

    Up to 121 frames in 16:9, 9:16 or square, with the long edge in pixels to set.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video; unset, Wan 2.2's usual list is used.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        max_image_size: Length of the longer edge of the video, in pixels.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Rewrites the prompt with a language model first; the model was tuned on such prompts.
        num_frames: Number of frames; it is brought to the next count of four times a whole number plus one.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = None,
        num_inference_steps: dsl.Input[int] = 30,
        max_image_size: dsl.Input[int] = 848,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        num_frames: dsl.Input[int] = 81,
        frames_per_second: dsl.Input[int] = 16,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "none",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            max_image_size=max_image_size,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            num_frames=num_frames,
            frames_per_second=frames_per_second,
            acceleration=acceleration,
            aspect_ratio=aspect_ratio,
        )
