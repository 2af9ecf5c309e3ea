class WanVisionEnhancer(dsl.Builder, node_type="fal.video_to_video.WanVisionEnhancer"):
    """
    Enhance a video with new detail at 720p, or 1080p by upscaling, with Wan Vision Enhancer.

    Five steps of creativity go from faithful to bold; the clip is described by itself, and only its first 500 frames are used.

    Args:
        video: Clip to enhance; frames after the first 500 are dropped. Up to 200 MB.
        target_resolution: Size of the result. Work is always done at 720p; 1080p is scaled up from it and takes longer.
        creativity: How freely the picture is changed: 0 stays true to the original, higher values reinvent more detail.
        prompt: Words put before the description that the node writes from the video; empty leaves that description alone.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        target_resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        creativity: dsl.Input[int] = 1,
        prompt: dsl.Input[str] | None = None,
        negative_prompt: dsl.Input[str]
        | None = "oversaturated, overexposed, static, blurry details, subtitles, stylized, artwork, painting, still frame, overall gray, worst quality, low quality, JPEG artifacts, ugly, mutated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, static motion, cluttered background, three legs, crowded background, walking backwards",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            target_resolution=target_resolution,
            creativity=creativity,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
        )
