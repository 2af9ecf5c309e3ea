class Ltx2_3QualityIngredient(FalNode):
    """
    Film a scene with the people, props and place of a reference sheet, with LTX-2.3's Ingredient add-on.
    ltx, image-to-video, video, reference-image, character-consistency, character-sheet, storyboard

    Takes one sheet of clean panels and a two-part prompt; gives a new clip with sound instead of animating the picture.

    Use cases:
    - Film a handbag and its presenter from one sheet of cut-out photos
    - Shoot a storyboard scene from a sheet of cast, costume and place
    - Bring hero, prop and location together in a shot that no panel of the sheet shows
    - Film a new fight scene from a game character's turnaround sheet
    - Raise the ingredient strength until the costume matches the sheet
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3-quality/ingredient"
    title: ClassVar[str] = "LTX-2.3 Quality – Ingredient"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "ingredient_strength", "resolution", "num_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Reference sheet with clean panels of the characters, props and place that should be kept.",
    )
    prompt: str = Field(
        default="", description="The scene to film; works best as 'Reference sheet: … Generated video: …'."
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    frames_per_second: int = Field(
        default=24,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    num_frames: int = Field(default=121, description="Number of frames to make: more of them give a longer clip.")
    resolution: ImageSizePresetOrAuto | ImageSize | None = Field(
        default=None,
        description="Final size of the video: a preset shape or your own width and height. Unset gives 1536x896, twice the size that the add-on was trained on.",
    )
    generate_audio: bool = Field(
        default=True, description="Puts sound into the returned video; off gives it without a sound track."
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    ingredient_strength: float = Field(
        default=1.0, description="How strongly the sheet's people and props dominate; higher makes them more so."
    )
    negative_prompt: str = Field(
        default="worst quality, inconsistent motion, blurry, jittery, distorted",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    reference_strength: float = Field(
        default=1.0, description="How fully the sheet guides the video: 1 uses all of it, lower leaves the model freer."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
