class NvidiaCosmos3SuperImageToVideo(FalNode):
    """
    Continue a first frame for up to 189 frames with NVIDIA's Cosmos 3 Super, a world model.
    cosmos, nvidia, image-to-video, video, world-model, agentic, physics

    An optional agentic loop renders, judges and rewrites several times; sizes snap to 256p, 480p or 720p.

    Use cases:
    - Simulate a traffic scene from one dashcam frame
    - Generate robotics training clips from a workshop photo
    - Get the best of nine candidate clips for a hard physical motion
    - Film a physical event from a still at 720p with Cosmos 3
    - End the extra rounds as soon as one clip of falling crates scores well
    """

    endpoint: ClassVar[str] = "nvidia/cosmos-3-super/image-to-video"
    title: ClassVar[str] = "Cosmos 3 Super – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "num_frames",
        "image_size",
        "enable_agentic_generation",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=4096,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    negative_prompt: str = Field(
        default="The video captures a series of frames showing macroblocking artifacts, chromatic aberration, high-frequency noise, and rolling shutter distortion. It includes static with no motion, motion blur, over-saturation, shaky footage, low resolution, grainy texture, pixelated images, poorly lit areas, underexposed and overexposed scenes, poor color balance, washed out colors, choppy sequences, jerky movements, low frame rate, bit-depth compression artifacts, color banding, unnatural transitions, outdated special effects, fake elements, unconvincing visuals, poorly edited content, jump cuts, hard cut, visual noise, and flickering. It features moiré patterns, edge halos, and temporal aliasing. Furthermore, the content defies common sense, generating illogical scenarios, nonsensical entities, absurd character behaviors, and conceptual paradoxes that violate basic human reasoning and everyday reality. The video looks like a surreal or glitchy hallucination. Overall, the video is of poor quality.",
        max_length=2048,
        description="What should stay out of the video: objects, flaws or jerky motion. An empty text switches this off.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Has a vision model, which sees the first frame, rewrite the prompt in detail; off takes your words as they stand.",
    )
    enable_agentic_generation: bool = Field(
        default=False,
        description="Renders several candidates, has a model judge them and rewrites the prompt. Every candidate is a full render: much slower and dearer.",
    )
    agentic_max_iterations: int = Field(
        default=2,
        ge=1,
        le=3,
        description="Most rounds of rewriting and rendering; counts only with agentic generation.",
    )
    agentic_samples_per_iteration: int = Field(
        default=2,
        ge=1,
        le=3,
        description="Candidates to render and judge in each round; counts only with agentic generation, and each one costs.",
    )
    agentic_early_stop: bool = Field(
        default=True,
        description="Ends the rounds once a candidate is judged good enough; counts only with agentic generation.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=832, height=480),
        description="Size of the video, as a preset or a width and height; brought to the nearest supported size and shape.",
    )
    num_frames: int = Field(
        default=189, ge=5, le=189, description="Number of frames to make: more of them give a longer clip."
    )
    frames_per_second: int = Field(
        default=24,
        ge=4,
        le=60,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=6.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check of prompt and picture for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
