class BerniniRReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.BerniniRReferenceToVideo"):
    """
    fal-ai/bernini-r/reference-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        frames_per_second: Playback speed of the video in frames each second; more means smoother motion or a shorter clip.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
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
        reference_images: dsl.ListInput[ImageRef],
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
            reference_images=reference_images,
            aspect_ratio=aspect_ratio,
        )
