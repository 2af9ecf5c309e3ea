class LtxVideo13bDistilledExtend(FalNode):
    """
    Continue a silent video by prompt in about eight steps per pass with LTX Video 0.9.7 13B Distilled: up to 161 frames, 480p or 720p, LoRAs accepted.
    ltx-video, video-to-video, video, extend-video, distilled, fast

    Quicker than dev; 0.9.8 Distilled reaches 1,441 frames.

    Use cases:
    - Try four endings for a clip of a wobbling cake
    - Stretch a generated train window view over a longer poem
    - Draft the continuation of a rooftop leap for a stunt team
    - Pad a two-second toad jump for a biology slide
    - Keep a clockwork city moving until the band's chorus ends
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-13b-distilled/extend"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "num_frames", "resolution", "loras")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    loras: list[LoRAWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=1441,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    first_pass_num_inference_steps: int = Field(
        default=8,
        ge=2,
        le=12,
        description="Denoising steps of the first, coarse pass; more settle layout and motion better.",
    )
    second_pass_num_inference_steps: int = Field(
        default=8,
        ge=2,
        le=12,
        description="Denoising steps of the second pass, which works on detail; more are slower.",
    )
    second_pass_skip_initial_steps: int = Field(
        default=5,
        ge=1,
        le=11,
        description="Steps left out at the start of the second pass; more keep it to fine detail only.",
    )
    frame_rate: int = Field(default=24, ge=1, le=60, description="Frames shown per second; fewer give a choppier look.")
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_detail_pass: bool = Field(
        default=False, description="Adds a second pass that sharpens details; better looking, and twice the price."
    )
    temporal_adain_factor: float = Field(
        default=0.5,
        ge=0,
        le=1,
        multiple_of=0.05,
        description="Matches the colours of later stretches to the first, so that long videos do not drift; higher matches more.",
    )
    tone_map_compression_ratio: float = Field(
        default=0.0,
        ge=0,
        le=1,
        multiple_of=0.05,
        description="How far bright and dark are drawn together; zero leaves contrasts as they are.",
    )
    constant_rate_factor: int = Field(
        default=29,
        ge=0,
        le=51,
        description="Compression put on the input so that it resembles training footage; more can loosen up the motion.",
    )
    video: ExtendVideoConditioningInput | None = Field(
        default=None, description="The clip being continued, plus its start frame, frame limit and strength."
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
