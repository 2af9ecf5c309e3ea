class LtxVideo13bDevMulticonditioning(FalNode):
    """
    Generate a silent clip that passes through pictures and clips at set frames, with LTX Video 0.9.7 13B Dev.
    ltx, lightricks, video-to-video, video, keyframes, depth, pose

    Clips may guide by depth, pose or edges; LoRAs are optional. fal has retired it; here LTX Video 0.9.8 Distilled follows.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltxv-13b-098-distilled/multiconditioning.

    Use cases:
    - Join storyboard drawings into one moving shot
    - Morph a plot of land into the finished building
    - Fix the middle frame of a reveal and spend fifty steps around it
    - Guide a costume picture by a dancer's pose clip at thirty steps a pass
    - Repeat a Dev keyframe project with its LoRA
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-video-13b-dev/multiconditioning"
    title: ClassVar[str] = "LTX Video 0.9.7 13B Dev – Multi-Conditioning"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "videos", "num_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video on its way through the given pictures and clips. Concrete words get closest.",
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
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto works it out from the pictures and clips given.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_frames: int = Field(
        default=121, ge=9, le=1441, description="Number of frames to make: more of them give a longer clip."
    )
    first_pass_num_inference_steps: int = Field(
        default=30,
        ge=2,
        le=50,
        description="Denoising steps of the first, coarse pass; more settle layout and motion better.",
    )
    second_pass_num_inference_steps: int = Field(
        default=30,
        ge=2,
        le=50,
        description="Denoising steps of the second pass, which works on detail; more are slower.",
    )
    second_pass_skip_initial_steps: int = Field(
        default=17,
        ge=0,
        le=49,
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
    constant_rate_factor: int = Field(
        default=29,
        ge=0,
        le=51,
        description="Compression put on the input so that it resembles training footage; more can loosen up the motion.",
    )
    images: list[ImageConditioningInput] = Field(
        default=[], description="Pictures the clip must pass through, each with its frame number and a strength."
    )
    videos: list[VideoConditioningInput] = Field(
        default=[],
        description="Clips that guide the result, each with a start frame and a type: plain picture, depth, pose or edges.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
