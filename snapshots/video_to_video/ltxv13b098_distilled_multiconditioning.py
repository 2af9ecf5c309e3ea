class Ltxv13b098DistilledMulticonditioning(FalNode):
    """
    Generate a long silent clip through pictures and clips at set frames with LTX Video 0.9.8 13B Distilled.
    ltx, lightricks, video-to-video, video, keyframes, long-video, depth

    Up to 1,441 frames at 480p or 720p; clips may guide by depth, pose or edges, and LoRAs are optional.

    Use cases:
    - Tour eight property photos in one unbroken minute
    - Show a house at every building stage in one slow move
    - Chain a comic's panels into one travelling shot at the preset eight steps
    - Follow a minute of pose footage in new costumes with a 0.9.8 LoRA
    - Fit five paintings to a music cue with both passes left at eight steps
    """

    endpoint: ClassVar[str] = "fal-ai/ltxv-13b-098-distilled/multiconditioning"
    title: ClassVar[str] = "LTX Video 0.9.8 13B Distilled – Multi-Conditioning"
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
    constant_rate_factor: int = Field(
        default=29,
        ge=0,
        le=51,
        description="Compression put on the input so that it resembles training footage; more can loosen up the motion.",
    )
    images: list[ImageConditioningInput] = Field(
        default=[], description="Stills the clip passes through, each tied to a frame number and a strength."
    )
    videos: list[VideoConditioningInput] = Field(
        default=[], description="Guide clips, each with a start frame and a role: picture, depth, pose or edges."
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
