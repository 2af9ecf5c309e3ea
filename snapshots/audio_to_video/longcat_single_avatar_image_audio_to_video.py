class LongcatSingleAvatarImageAudioToVideo(FalNode):
    """
    Animate the person in a picture to a recording with LongCat Single Avatar.
    longcat, audio-to-video, video, avatar, lip-sync, talking-head, long-video

    Keeps the face over up to ten chained segments of five seconds, at 480p or 720p; the audio sibling invents the person from words.

    Use cases:
    - Make a talking headshot for a course
    - Bring a mascot picture to life with a voice-over
    - Hold a photographed face through a fifty-second address
    - Let an author's jacket photo read the first page
    - Have a given portrait sing a recorded verse at 720p
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-single-avatar/image-audio-to-video"
    title: ClassVar[str] = "LongCat Single Avatar – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "num_segments", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person who should speak, with the face in clear view.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Speech or song that the person in the picture performs.",
    )
    prompt: str = Field(
        default="A person is talking naturally with natural expressions and movements.",
        description="How the speaker behaves and what is around; the words spoken come from the audio.",
    )
    negative_prompt: str = Field(
        default="Close-up, Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=50, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    text_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the words are followed, next to other inputs; higher obeys more.",
    )
    audio_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; a second at 720p costs four times a second at 480p.",
    )
    num_segments: int = Field(
        default=1,
        ge=1,
        le=10,
        description="How many stretches to make one after another: the first is about 5.8 seconds long, each further one 5 and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
