class WanVisionEnhancer(FalNode):
    """
    Enhance a video with new detail at 720p, or 1080p by upscaling, with Wan Vision Enhancer.
    wan, video-to-video, video, enhance, upscale, restoration, 1080p

    Five steps of creativity go from faithful to bold; the clip is described by itself, and only its first 500 frames are used.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Sharpen a soft generated clip for a showreel
    - Freshen a dull phone video for a web page
    - Keep creativity at 0 to clean a lecture recording
    - Let high creativity turn a rough animatic into textured shots
    - Bring a 720p draft clip to 1080p with a hint in words
    """

    endpoint: ClassVar[str] = "fal-ai/wan-vision-enhancer"
    title: ClassVar[str] = "Wan Vision Enhancer"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "creativity", "target_resolution", "prompt")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 209715200}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to enhance; frames after the first 500 are dropped. Up to 200 MB.",
    )
    target_resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the result. Work is always done at 720p; 1080p is scaled up from it and takes longer.",
    )
    creativity: int = Field(
        default=1,
        ge=0,
        le=4,
        description="How freely the picture is changed: 0 stays true to the original, higher values reinvent more detail.",
    )
    prompt: str | None = Field(
        default=None,
        description="Words put before the description that the node writes from the video; empty leaves that description alone.",
    )
    negative_prompt: str | None = Field(
        default="oversaturated, overexposed, static, blurry details, subtitles, stylized, artwork, painting, still frame, overall gray, worst quality, low quality, JPEG artifacts, ugly, mutated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, static motion, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
