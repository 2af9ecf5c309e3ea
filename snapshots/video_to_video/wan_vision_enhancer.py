class WanVisionEnhancer(FalNode):
    """
    Enhance a video with Wan Vision Enhancer: adds detail at 720p, or 1080p by upscaling afterwards, at five levels of creativity from faithful to bold.
    wan, video-to-video, video, enhance, upscale, restoration, 1080p

    Captions the video itself; the first 500 frames are processed.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Add crisp detail to a soft generated forest clip
    - Freshen a dull phone film of a craft market for a flyer page
    - Keep creativity at zero to clean a lecture recording
    - Let high creativity turn a rough animatic into textured shots
    - Improve an early text-to-video test before reuse in a showreel
    """

    endpoint: ClassVar[str] = "fal-ai/wan-vision-enhancer"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "creativity", "target_resolution", "prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_file_size": 209715200}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. Up to 200 MB.",
    )
    target_resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Resolution to bring the result up to; higher is sharper and slower.",
    )
    creativity: int = Field(
        default=1,
        ge=0,
        le=4,
        description="How freely the picture is changed: the bottom stays true to it, the top reinvents detail.",
    )
    prompt: str | None = Field(
        default=None,
        description="Words put before the description that the node writes from the video; empty leaves that description alone.",
    )
    negative_prompt: str | None = Field(
        default="oversaturated, overexposed, static, blurry details, subtitles, stylized, artwork, painting, still frame, overall gray, worst quality, low quality, JPEG artifacts, ugly, mutated, extra fingers, poorly drawn hands, poorly drawn face, deformed, disfigured, malformed limbs, fused fingers, static motion, cluttered background, three legs, crowded background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
