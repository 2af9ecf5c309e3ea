class BerniniREditVideo(FalNode):
    """
    Edit a video by instruction with Bernini-R, ByteDance's model that generates and edits.
    bernini, bytedance, video-to-video, video, video-editing, instruction

    Changes objects, weather, background or camera angle and keeps the rest; up to 121 frames, silent, without reference pictures.

    Use cases:
    - Turn a sunny street clip into snow by words alone
    - Remove a parked car from a property video
    - Change the camera angle of a shot with a written instruction and nothing else
    - Replace a background with one that you can only describe, not show
    - Take a microphone boom out of an interview without uploading a picture beside it
    """

    endpoint: ClassVar[str] = "fal-ai/bernini-r/edit-video"
    title: ClassVar[str] = "Bernini-R – Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "num_frames", "max_image_size")
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
        description="Longest edge in pixels to which the footage is limited; it sets the size of the result.",
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
        default=VideoRef(), serialization_alias="video_url", description="Footage to edit by instruction."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
