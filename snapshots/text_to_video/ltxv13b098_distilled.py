class Ltxv13b098Distilled(FalNode):
    """
    Generate a long silent clip from text in about eight steps a pass with LTX Video 0.9.8 13B Distilled.
    ltx, lightricks, text-to-video, video, long-video, distilled, lora

    Up to 1,441 frames, a minute at 24 a second, at 480p or 720p; LoRAs and a costlier detail pass are optional.

    Use cases:
    - Make a minute of silent backdrop for a stage screen
    - Fill a waiting room screen with slow nature footage
    - Follow a cyclist through one unbroken minute from a written prompt alone
    - Invent a flight over a town that nobody has drawn or photographed
    - Carry a 0.9.8 LoRA through a continuous walk with no start photo
    """

    endpoint: ClassVar[str] = "fal-ai/ltxv-13b-098-distilled"
    title: ClassVar[str] = "LTX Video 0.9.8 13B Distilled – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "resolution", "aspect_ratio", "loras")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    loras: list[LoraWeightWithWeightName] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_frames: int = Field(
        default=121,
        ge=9,
        le=1441,
        description="Number of frames to make: more of them give a longer clip and cost more.",
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
        description="Steps skipped at the start of the second pass; more keep it to fine detail only.",
    )
    frame_rate: int = Field(
        default=24,
        ge=1,
        le=60,
        description="Frames a second; fewer look choppier, and the same number of frames then makes a longer clip.",
    )
    expand_prompt: bool = Field(
        default=False,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    reverse_video: bool = Field(default=False, description="Runs the video backwards.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    enable_detail_pass: bool = Field(
        default=False, description="Adds a second pass that sharpens details, at about twice the price."
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
