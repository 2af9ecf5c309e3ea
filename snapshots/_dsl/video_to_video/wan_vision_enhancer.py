class WanVisionEnhancer(dsl.Builder, node_type="fal.video_to_video.WanVisionEnhancer"):
    """
    Enhance a video with Wan Vision Enhancer: adds detail at 720p, or 1080p by upscaling afterwards, at five levels of creativity from faithful to bold.

    Captions the video itself; the first 500 frames are processed.

    Args:
        video: The source footage that this endpoint works on. Up to 200 MB.
        target_resolution: Resolution to bring the result up to; higher is sharper and slower.
        creativity: How freely the picture is changed: the bottom stays true to it, the top reinvents detail.
        prompt: Words put before the description that the node writes from the video; empty leaves that description alone.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
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
