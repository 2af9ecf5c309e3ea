class WanFlf2v(FalNode):
    """
    Generate the motion between a first and a last picture with Wan 2.1 FLF2V.
    wan, image-to-video, video, first-last-frame, transition, lora

    Both pictures and a prompt are needed; 81 to 100 silent frames at 480p or 720p, with LoRAs. Wan 2.2 image-to-video has no need of the end picture.

    Use cases:
    - Show a renovation from the before photo to the after photo
    - Make a smooth transition between two storyboard panels
    - Join two stills of a product, closed and open
    - Mix a trained LoRA into the passage between two pictures
    - Slow a first-to-last change to 5 frames a second for a time-lapse feel
    """

    endpoint: ClassVar[str] = "fal-ai/wan-flf2v"
    title: ClassVar[str] = "Wan 2.1 FLF2V – First and Last Frame to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "start_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "prompt", "num_frames", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Picture that the video opens with. If its shape differs from the video's, it is scaled and cropped at the middle.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture that the video ends on. If its shape differs from the video's, it is scaled and cropped at the middle.",
    )
    num_frames: int | None = Field(
        default=81,
        ge=81,
        le=100,
        description="Number of frames to make: more of them give a longer clip. Above 81 the run costs 1.25 times as much.",
    )
    frames_per_second: int | None = Field(
        default=16,
        ge=5,
        le=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P, description="Size of the video; 480p costs half of 720p."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    guide_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter, but may cost quality.",
    )
    shift: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    loras: list[UnboundedLoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
