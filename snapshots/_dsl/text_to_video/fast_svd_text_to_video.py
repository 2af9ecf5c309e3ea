class FastSvdTextToVideo(dsl.Builder, node_type="fal.text_to_video.FastSvdTextToVideo"):
    """
    Generate a 25-frame clip from text with Stable Video Diffusion 1.1: up to 100 steps, negative prompt, motion bucket, DeepCache speed levels, any size, silent.

    More careful than the LCM turbo.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        fps: How fast the fixed 25 frames are played; higher gives a shorter, quicker clip.
        video_size: Size of the video: a preset shape or your own width and height in pixels.
        cond_aug: Noise on the start picture: higher strays further from it and moves more.
        deep_cache: How much earlier computation is reused: more is faster and may look worse.
        motion_bucket_id: Amount of motion; a higher number moves more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        fps: dsl.Input[int] = 10,
        video_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_16_9",
        cond_aug: dsl.Number = 0.02,
        deep_cache: dsl.Input[Literal["none", "minimum", "medium", "high"]] = "none",
        motion_bucket_id: dsl.Input[int] = 127,
        negative_prompt: dsl.Input[
            str
        ] = "unrealistic, saturated, high contrast, big nose, painting, drawing, sketch, cartoon, anime, manga, render, CG, 3d, watermark, signature, label",
        steps: dsl.Input[int] = 20,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            fps=fps,
            video_size=video_size,
            cond_aug=cond_aug,
            deep_cache=deep_cache,
            motion_bucket_id=motion_bucket_id,
            negative_prompt=negative_prompt,
            steps=steps,
            seed=seed,
        )
