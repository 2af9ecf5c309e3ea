class BerniniRReferenceEditVideo(FalNode):
    """
    Edit a video after one to five reference pictures with Bernini-R.
    bernini, bytedance, video-to-video, video, video-editing, reference-image

    Takes things, surfaces, places, styles or weather over from the pictures; the plain edit node works by words alone.

    Use cases:
    - Put a product from a photo into filmed hands
    - Give a room in a video the wallpaper of a sample
    - Set filmed people in front of a pictured background
    - Carry a painting's style into a clip
    - Combine five reference pictures in one video edit
    """

    endpoint: ClassVar[str] = "fal-ai/bernini-r/reference-edit-video"
    title: ClassVar[str] = "Bernini-R – Reference Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "reference_images", "prompt", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="The change as an instruction, or what the finished video should show. Concrete words get closest.",
    )
    negative_prompt: str | None = Field(
        default=None, description="What should stay out of the video; unset, Wan 2.2's usual list is used."
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    max_image_size: int = Field(
        default=848,
        ge=256,
        le=1280,
        description="Longest edge in pixels to which footage and references are limited; it sets the size of the result.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Rewrites the prompt with a language model first; the model was tuned on such prompts.",
    )
    num_frames: int = Field(
        default=81, ge=5, le=121, description="Number of frames; it is rounded to a multiple of four plus one."
    )
    frames_per_second: int = Field(
        default=16,
        ge=4,
        le=30,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.NONE,
        description="Skips steps to finish sooner at a small loss; none runs them all.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage to edit after the reference pictures."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=5,
        min_length=1,
        description="Pictures of the object, material, background, style or weather to bring into the video.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
