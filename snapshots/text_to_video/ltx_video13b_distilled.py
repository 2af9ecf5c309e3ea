class LtxVideo13bDistilled(FalNode):
    """
    Turn a prompt into a 480p or 720p clip in about eight steps per pass with the distilled LTX Video 0.9.7 13B.
    ltx-video, text-to-video, video, distilled, fast, lora

    Takes LoRAs and up to 161 frames, no sound; pick it over the dev version when drafts must come fast.

    Use cases:
    - Try ten wordings of a kite festival shot before settling on one
    - Draft vertical snow scenes for a ski rental shop's counter screen
    - Fill a film student's animatic with rough moving shots overnight
    - Test whether a papercraft LoRA holds up once things start moving
    - Rough out a goblin market flyover for a tabletop session tonight
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-13b-distilled"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "num_frames", "loras")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
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
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
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

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
