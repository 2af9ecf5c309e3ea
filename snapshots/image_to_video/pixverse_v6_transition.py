class PixverseV6Transition(FalNode):
    """
    Generate the passage between two pictures in 1 to 15 seconds with PixVerse v6, with sound and cuts on request.
    pixverse, image-to-video, video, transition, first-last-frame, audio, multi-shot

    Takes both pictures and a prompt, 360p to 1080p in eight shapes, five styles; C1 has neither styles nor cuts.

    Use cases:
    - Show a kitchen renovation with its sounds
    - Connect a product's old and new design
    - Tell the change between two pictures in several shots
    - Stretch a morph in clay style to fifteen seconds
    - Keep stray lettering out of a 2:3 poster morph by a negative prompt
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_2_3 = "2:3"
        RATIO_3_2 = "3:2"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/pixverse/v6/transition"
    title: ClassVar[str] = "PixVerse v6 – Transition"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "first_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("first_image", "end_image", "prompt", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", description="How the first picture turns into the last one.")
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=15,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, pictures and prompt decide."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    generate_audio_switch: bool = Field(
        default=False, description="Adds music, noises and speech to the clip; costs more."
    )
    generate_multi_clip_switch: bool = Field(
        default=False, description="Lets the video cut between several camera positions; off stays in one shot."
    )
    thinking_type: ThinkingType | None = Field(
        default=None, description="Whether the prompt is optimised first: always, never, or as the model sees fit."
    )
    first_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="first_image_url", description="Picture that the video opens with."
    )
    end_image: ImageRef = Field(
        default=ImageRef(), serialization_alias="end_image_url", description="Picture that the video ends on."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
